package io.cupel.auth.domain;

import java.time.Duration;

/** How long a session may be idle, and how long it lasts at most. */
public record SessionLife(Duration idle, Duration longest) {}
