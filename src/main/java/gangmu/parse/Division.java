package gangmu.parse;

import gangmu.model.Place;

/**
 * An administrative division.
 *
 * @param parentCode of the division above it, empty where there is none
 */
record Division(Place place, String parentCode) {}
