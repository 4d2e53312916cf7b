package no.tilsynslupe.intake.digisos;

/**
 * A decision on a matter.
 *
 * @param number its place among the decisions of the matter, from 1
 * @param utfall outcome as sent, out of its object where it stands in one; empty when not sent
 * @param file reference of the letter; empty when it has none
 */
record Decision(int number, Event event, String utfall, String file) {}
