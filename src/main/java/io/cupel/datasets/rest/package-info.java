/** The HTTP side of datasets: multipart uploads in, lists, profiles and previews out. */
@NullMarked
package io.cupel.datasets.rest;

import org.jspecify.annotations.NullMarked;
