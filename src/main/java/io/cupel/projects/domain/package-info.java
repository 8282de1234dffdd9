/** What a project is, and its rules. */
@NullMarked
package io.cupel.projects.domain;

import org.jspecify.annotations.NullMarked;
