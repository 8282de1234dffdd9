/**
 * Days of the calendar as people and systems write them: one reader for those who look for dates and those who change them, so that nothing
 * is taken for a date by the one and for a riddle by the other. What was read remembers its writing, and writes another day alike.
 *
 * <p>Decisions. A date whose first two numbers could change places, as in {@code 03/04/1950}, is read as the caller says; between full stops
 * the day comes first whatever the caller says, since nobody writes it otherwise. Two digits of a year are of the last hundred years, as
 * births and stays are. Months and weekdays are known by name in ten languages, and the words beside tell which of them is meant; a date that is
 * moved has the weekday of where it is moved to. Rejected: trying one pattern after the other, which costs an exception for each that does not
 * fit and knows the names of one language at a time.
 */
@NullMarked
package io.cupel.privacy.calendar;

import org.jspecify.annotations.NullMarked;
