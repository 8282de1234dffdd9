/**
 * Cross-cutting technique: the error contract, JSON, paging, persistence plumbing, time, observability.
 *
 * <p>Knows no business word and depends on no module; every module may depend on it. Each concern is declared on a
 * method or a record and carried out in exactly one place here.
 *
 * <p>Decision: bodies are read and written by Jackson, which the server ships, instead of JSON-B. The contract wants all
 * faults of a body reported together with their location, bounded depth and size, and fields in a stable order; a JSON-B
 * provider stops at the first wrong type and names classes in its message.
 */
@NullMarked
package io.cupel.platform;

import org.jspecify.annotations.NullMarked;
