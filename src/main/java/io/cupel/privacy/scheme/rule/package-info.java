/**
 * The parts that identifiers are made of: written layouts, check digits, dates, prefixes and ranges. Every part answers three questions by
 * itself: does a value keep it, how often would chance keep it, and how is it made true. So a scheme is a list of parts, and detection,
 * odds and imitation follow from the same list. Parts see the compact form of a value: upper case, without the separators of its layout.
 */
@NullMarked
package io.cupel.privacy.scheme.rule;

import org.jspecify.annotations.NullMarked;
