package io.cupel.platform.rest.binding;

/**
 * The validation group of a constraint whose breach has a text of its own that the contract fixes. When nothing else is wrong the service
 * raises that text; beside other faults, where there is no room for it, the breach is listed like any of them.
 */
public interface AmongOthers {}
