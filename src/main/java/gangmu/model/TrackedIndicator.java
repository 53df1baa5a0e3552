package gangmu.model;

import java.util.List;

/**
 * An indicator that is followed across years and places.
 *
 * @param ids one id; several where the names stand for several indicators at once, whose numbers
 *     follow in this order (城乡居民人均可支配收入)
 * @param title the name to show
 * @param names as texts word it
 * @param exclusions words beside which a name means something else
 * @param units those that a total, a rate or a number of it may have, without 万 and 亿; any where
 *     the list is empty
 */
public record TrackedIndicator(
    List<String> ids,
    String title,
    List<String> names,
    List<String> exclusions,
    List<String> units) {}
