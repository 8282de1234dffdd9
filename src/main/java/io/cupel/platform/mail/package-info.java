/**
 * E-mail. A module says in its transaction that a mail of some kind is due; a worker has it composed by that module and
 * sends it, with retries that grow apart. So no call waits for a mail server, a rollback sends nothing, and what the mail
 * says (a token, for instance) exists only from the moment it is sent.
 *
 * <p>With no mail server configured, mails are written as files into a folder that only the server's account can read,
 * and the log names the file, never its content.
 */
@NullMarked
package io.cupel.platform.mail;

import org.jspecify.annotations.NullMarked;
