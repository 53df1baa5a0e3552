package gangmu.parse;

import gangmu.model.Place;

/**
 * An administrative division.
 *
 * @param shortName without what says its kind: 沈阳
 * @param parentCode of the division above it, empty where there is none
 */
record Division(Place place, String shortName, String parentCode) {}
