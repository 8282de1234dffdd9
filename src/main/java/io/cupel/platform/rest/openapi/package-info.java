/**
 * The OpenAPI document, derived by reflection from the resource classes and the records they take and give.
 *
 * <p>Decision: a reader of our own instead of the server's scanner, because the scanner knows neither the wire names nor
 * the error contract, and fails on constraints of record components. What the binding accepts and what the document says
 * come from the same record.
 */
@NullMarked
package io.cupel.platform.rest.openapi;

import org.jspecify.annotations.NullMarked;
