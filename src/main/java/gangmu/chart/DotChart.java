package gangmu.chart;

import java.awt.BasicStroke;
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

/**
 * Dots by year and value. Nothing lies between the dots: a year without a value stays empty. Dots
 * of different things differ in shape, not in colour.
 */
public final class DotChart {
  private DotChart() {}

  /**
   * A dot.
   *
   * @param year on the horizontal axis
   * @param value on the vertical axis
   */
  public record Dot(int year, double value) {}

  /** The dots of one thing. */
  public record Group(Mark mark, List<Dot> dots) {
    public Group {
      dots = List.copyOf(dots);
    }
  }

  /** The size of a chart, in pixels where nothing scales it. */
  public enum Size {
    /** Across the page. */
    WIDE(960, 420),
    /** Beside others. */
    SMALL(360, 200);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }
  }

  /**
   * The chart as an SVG file.
   *
   * @param title what it shows, for those who hear it
   * @param groups at least one dot among them
   */
  public static byte[] svg(String title, Size size, List<Group> groups) {
    XYSeriesCollection all = new XYSeriesCollection();
    for (Group group : groups) {
      XYSeries series = new XYSeries(all.getSeriesCount(), false, true);
      group.dots().forEach(dot -> series.add(dot.year(), dot.value(), false));
      all.addSeries(series);
    }
    List<Dot> dots = groups.stream().flatMap(group -> group.dots().stream()).toList();
    XYPlot plot = new XYPlot(all, years(dots), values(), renderer(groups));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(10, 4, 4, 10));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(SvgGraphics.HAIRLINE);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(SvgGraphics.QUIET);
    SvgGraphics graphics = new SvgGraphics();
    plot.draw(
        graphics, new Rectangle2D.Double(0, 0, size.width(), size.height()), null, null, null);
    return graphics.document(title, size.width(), size.height()).getBytes(StandardCharsets.UTF_8);
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
    axis.setNumberFormatOverride(format("0.###"));
    axis.setAutoRangeIncludesZero(false);
    return axis;
  }

  /** As the tables write numbers; without it the axis would do as the machine's locale does. */
  private static DecimalFormat format(String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign('−');
    return new DecimalFormat(pattern, symbols);
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

  private static XYLineAndShapeRenderer renderer(List<Group> groups) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    for (int i = 0; i < groups.size(); i++) {
      Mark mark = groups.get(i).mark();
      renderer.setSeriesShape(i, mark.shape());
      renderer.setSeriesPaint(i, mark.filled() ? SvgGraphics.DOT : SvgGraphics.RING);
    }
    renderer.setDrawOutlines(false);
    return renderer;
  }
}
