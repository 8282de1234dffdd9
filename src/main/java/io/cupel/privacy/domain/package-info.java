/**
 * What the Privacy Suite keeps and speaks of: the catalogue of kinds of personal data, and the regimes that name them. A kind's name is
 * part of the wire contract; its constants are never renamed, only added.
 */
@NullMarked
package io.cupel.privacy.domain;

import org.jspecify.annotations.NullMarked;
