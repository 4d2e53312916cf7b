/**
 * What several criteria mean by the same word: a decision, its purposes, its conditions, emergency
 * aid, children in the household, months of support. Source: the case export format, "Notions used
 * everywhere".
 */
@NullMarked
package no.tilsynslupe.criterion.notion;

import org.jspecify.annotations.NullMarked;
