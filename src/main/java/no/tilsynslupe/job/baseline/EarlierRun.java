package no.tilsynslupe.job.baseline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/**
 * The run that a run is compared with, as it was when the comparison was settled. Kept in {@code
 * kjoring.json}, so that a run that is taken up again compares with the same.
 *
 * @param mappe its run folder
 * @param program version of the program
 * @param katalog version of the catalogue of criteria
 * @param regelsett fingerprint of its criteria and their parameters
 * @param ferdig when it was whole
 * @param periode the period it judged
 * @param asOf the day it counted open matters to; null: the day of the export
 * @param programfeil judgements that failed in it: findings may be new for that reason
 * @param funn its {@code funn.csv}; a copy lies in the work folder until the run is whole
 */
public record EarlierRun(
    Path mappe,
    String program,
    int katalog,
    String regelsett,
    Instant ferdig,
    Periode periode,
    @Nullable LocalDate asOf,
    long programfeil,
    InputFile funn) {}
