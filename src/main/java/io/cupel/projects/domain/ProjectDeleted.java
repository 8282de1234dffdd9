package io.cupel.projects.domain;

/** A project is being deleted. Fired inside the transaction, before its rows go. */
public record ProjectDeleted(ProjectId projectId) {}
