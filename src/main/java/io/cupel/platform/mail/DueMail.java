package io.cupel.platform.mail;

import java.util.UUID;

/** A mail whose turn has come; the attempt counts already. */
record DueMail(UUID id, String kind, String recipient, int attempt) {}
