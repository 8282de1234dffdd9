/**
 * Projects, their members, and who may do what in them.
 *
 * <p>A project is the border of everything else: each dataset, experiment, model and deployment belongs to exactly one,
 * and {@link io.cupel.projects.ProjectAccess} is the one place that decides whether the caller may see or change it. To
 * somebody who is no member a project does not exist: the answer is the module's own 404, never a 403.
 *
 * <p>Promises: a project always has an owner; deleting it takes along everything in it, in one transaction, by foreign
 * keys; {@link io.cupel.projects.domain.ProjectDeleted} tells the modules above to drop what lies outside the database.
 *
 * <p>Decision: the counts in lists come from the view {@code project_statistics}, so that this module knows no table of
 * the modules above it; the view is where the schema joins them.
 */
@NullMarked
package io.cupel.projects;

import org.jspecify.annotations.NullMarked;
