package no.tilsynslupe.report.model;

import java.util.EnumMap;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of a group of units or persons. Its rates are worked out when asked for: a large run has
 * some hundred thousand groups, most of which are written once.
 *
 * <p>In a report to be shared its numbers are rounded, and some are hidden. What is hidden isn't in
 * it, and asking for it as a number fails: ask {@link #vist}. Rates that rest on them are null;
 * {@link #avvikState} and its likes tell why.
 *
 * @param intervaller whether its rates have intervals
 * @param skjul null unless it is of a report to be shared
 */
public record Group(
    long avvik,
    long risiko,
    long ok,
    long uavklart,
    long ikkeAktuelt,
    boolean intervaller,
    @Nullable HiddenCells skjul) {

  private static final Group HIDDEN = allHidden();

  private static Group allHidden() {
    Map<GroupCell, Antall> shown = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      shown.put(cell, Antall.skjul());
    }
    return vist(shown, false);
  }

  /** With nothing hidden. */
  public Group(
      long avvik, long risiko, long ok, long uavklart, long ikkeAktuelt, boolean intervaller) {
    this(avvik, risiko, ok, uavklart, ikkeAktuelt, intervaller, null);
  }

  /**
   * As it may be shared: some numbers hidden, the others rounded, each by itself, so that they
   * needn't add up.
   *
   * @param vist all of them
   */
  public static Group vist(Map<GroupCell, Antall> vist, boolean intervaller) {
    HiddenCells cells = new HiddenCells(vist);
    return new Group(
        cells.field(GroupCell.AVVIK),
        cells.field(GroupCell.RISIKO),
        cells.field(GroupCell.OK),
        cells.field(GroupCell.UAVKLART),
        cells.field(GroupCell.IKKE_AKTUELT),
        intervaller,
        cells);
  }

  /** With every number hidden: a group that isn't told of. */
  public static Group skjult() {
    return HIDDEN;
  }

  /** Whether any of its numbers is hidden. */
  public boolean skjuler() {
    return skjul != null && skjul.any();
  }

  /** Whether its numbers are rounded, as all are that may be shared. */
  public boolean avrundet() {
    return skjul != null;
  }

  public boolean skjult(OutcomeCode code) {
    return vist(code).skjult();
  }

  /** The number of an outcome as a reader may see it. */
  public Antall vist(OutcomeCode code) {
    return vist(GroupCell.of(code));
  }

  /** A number as a reader may see it. */
  public Antall vist(GroupCell cell) {
    return skjul != null ? skjul.vist(cell) : Antall.av(plain(cell));
  }

  public Antall vistAvgjort() {
    return vist(GroupCell.AVGJORT);
  }

  public Antall vistFunn() {
    return vist(GroupCell.FUNN);
  }

  private long plain(GroupCell cell) {
    return switch (cell) {
      case AVVIK -> avvik;
      case RISIKO -> risiko;
      case OK -> ok;
      case UAVKLART -> uavklart;
      case IKKE_AKTUELT -> ikkeAktuelt;
      case AVGJORT -> avvik + risiko + ok;
      case FUNN -> avvik + risiko;
      case ALLE -> avvik + risiko + ok + uavklart + ikkeAktuelt;
    };
  }

  /** The number, or a failure when it is hidden: what is hidden is not 0. */
  private long number(GroupCell cell) {
    return skjul != null ? skjul.vist(cell).tall() : plain(cell);
  }

  /** AVVIK of the decided; null when nothing is decided, or a number is hidden. */
  public @Nullable Rate avvikRate() {
    return avvikState() == RateState.VIST ? Rate.of(avvik(), avgjort(), intervaller) : null;
  }

  /** AVVIK and RISIKO of the decided; null when nothing is decided, or a number is hidden. */
  public @Nullable Rate funnRate() {
    return funnState() == RateState.VIST ? Rate.of(funn(), avgjort(), intervaller) : null;
  }

  /** Decided, of the decided and UAVKLART; null when there are neither, or a number is hidden. */
  public @Nullable Rate dekning() {
    return dekningState() == RateState.VIST
        ? Rate.of(avgjort(), avgjort() + uavklart(), false)
        : null;
  }

  public RateState avvikState() {
    return hides(GroupCell.AVVIK, GroupCell.AVGJORT) || onlyLooksLikeAll(GroupCell.AVVIK)
        ? RateState.SKJULT
        : state(avgjort());
  }

  public RateState funnState() {
    return hides(GroupCell.FUNN, GroupCell.AVGJORT) || onlyLooksLikeAll(GroupCell.FUNN)
        ? RateState.SKJULT
        : state(avgjort());
  }

  /** 13 of 14 is 15 of 15 when it is rounded: not 100 %. */
  private boolean onlyLooksLikeAll(GroupCell cell) {
    return avrundet()
        && avgjort() > 0
        && vist(cell).equals(vistAvgjort())
        && !vist(GroupCell.OK).equals(Antall.av(0));
  }

  public RateState dekningState() {
    return hides(GroupCell.AVGJORT, GroupCell.UAVKLART)
        ? RateState.SKJULT
        : state(avgjort() + uavklart());
  }

  private boolean hides(GroupCell one, GroupCell other) {
    return skjul != null && (skjul.vist(one).skjult() || skjul.vist(other).skjult());
  }

  private static RateState state(long of) {
    return of == 0 ? RateState.INGEN : RateState.VIST;
  }

  @Override
  public long avvik() {
    return number(GroupCell.AVVIK);
  }

  @Override
  public long risiko() {
    return number(GroupCell.RISIKO);
  }

  @Override
  public long ok() {
    return number(GroupCell.OK);
  }

  @Override
  public long uavklart() {
    return number(GroupCell.UAVKLART);
  }

  @Override
  public long ikkeAktuelt() {
    return number(GroupCell.IKKE_AKTUELT);
  }

  public long avgjort() {
    return number(GroupCell.AVGJORT);
  }

  public long funn() {
    return number(GroupCell.FUNN);
  }

  public long alle() {
    return number(GroupCell.ALLE);
  }

  public long antall(OutcomeCode code) {
    return number(GroupCell.of(code));
  }
}
