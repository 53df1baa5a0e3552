package gangmu.parse.figures;

import gangmu.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence has said before a claim that holds for it too.
 *
 * @param estimated whether 预计 opened it
 * @param deadline until when (年底前), as worded
 * @param scope a condition in a clause of its own: 扣除价格因素，增长4%
 * @param partial whether it speaks of a part of the place: 高新区发展加快，地区生产总值增长9%
 * @param last the measure of the claim before, where both are about the same thing
 */
record Circumstances(
    boolean estimated,
    @Nullable String deadline,
    @Nullable String scope,
    boolean partial,
    @Nullable Measure last) {}
