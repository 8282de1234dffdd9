package io.cupel.auth.rest;

import io.cupel.auth.UserView;

/** @param verificationRequired whether the address must be confirmed before the first log-in */
public record Registered(UserView user, boolean verificationRequired) {}
