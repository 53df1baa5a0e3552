package gangmu.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Dots by year and value. Nothing lies between the dots: a year without a value stays empty. */
public final class DotChart {
  public static final int WIDTH = 960;
  public static final int HEIGHT = 420;
  private static final double DOT = 6;

  private DotChart() {}

  /**
   * A dot.
   *
   * @param year on the horizontal axis
   * @param value on the vertical axis
   */
  public record Dot(int year, double value) {}

  /**
   * The chart as an SVG file.
   *
   * @param title what it shows, for those who hear it
   * @param dots at least one
   */
  public static byte[] svg(String title, List<Dot> dots) {
    XYSeries series = new XYSeries("", false, true);
    dots.forEach(dot -> series.add(dot.year(), dot.value(), false));
    XYPlot plot = new XYPlot(new XYSeriesCollection(series), years(dots), values(), renderer());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(10, 4, 4, 10));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(SvgGraphics.HAIRLINE);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(SvgGraphics.QUIET);
    SvgGraphics graphics = new SvgGraphics();
    plot.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), null, null, null);
    return graphics.document(title, WIDTH, HEIGHT).getBytes(StandardCharsets.UTF_8);
  }

  private static NumberAxis years(List<Dot> dots) {
    NumberAxis axis = styled(new NumberAxis());
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    axis.setNumberFormatOverride(format("0"));
    axis.setRange(
        dots.stream().mapToInt(Dot::year).min().orElse(0) - 0.6,
        dots.stream().mapToInt(Dot::year).max().orElse(0) + 0.6);
    return axis;
  }

  private static NumberAxis values() {
    NumberAxis axis = styled(new NumberAxis());
    axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
    axis.setNumberFormatOverride(format("#,##0.###"));
    axis.setAutoRangeIncludesZero(false);
    return axis;
  }

  /** Without it the axis would write numbers as the machine's locale does. */
  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  private static NumberAxis styled(NumberAxis axis) {
    axis.setTickLabelFont(FixedFont.SANS);
    axis.setLabelFont(FixedFont.SANS);
    axis.setTickLabelPaint(SvgGraphics.QUIET);
    axis.setAxisLinePaint(SvgGraphics.QUIET);
    axis.setTickMarkPaint(SvgGraphics.QUIET);
    axis.setAxisLineStroke(new BasicStroke(1));
    axis.setTickMarkStroke(new BasicStroke(1));
    return axis;
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    renderer.setSeriesPaint(0, SvgGraphics.DOT);
    renderer.setDrawOutlines(false);
    return renderer;
  }
}
