/**
 * Starts everything that Cupel needs on one machine, from one command: a real PostgreSQL with kept data, Payara Micro in
 * this very process with the WAR at {@code /}, and the demo. It is a convenience beside the WAR, never inside it, and
 * knows the modules only through the public HTTP API and through settings that it hands over as system properties.
 *
 * <p>Promises: one data folder belongs to one launcher at a time; nobody else may read it; whatever was started is
 * stopped on SIGTERM and Ctrl-C; left-overs of a killed launcher are dealt with at the next start; what a person can
 * mend is said in one line without a stack trace.
 *
 * <p>Decisions: PostgreSQL is a child process driven directly ({@code initdb}, {@code postgres}) rather than through an
 * embedding library, because a kept folder, a password, supervision and the choice of account all need the process
 * itself. PostgreSQL's readiness is read from its own {@code postmaster.pid}, so no JDBC driver enters the class path
 * that the server in this process inherits.
 */
@NullMarked
package io.cupel.launcher;

import org.jspecify.annotations.NullMarked;
