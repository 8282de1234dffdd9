package io.cupel.platform.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes mails as files that only the server's account can read. */
final class FolderDelivery implements MailDelivery {
    private static final Logger LOG = Logger.getLogger(FolderDelivery.class.getName());

    private final Path folder;

    FolderDelivery(Path folder) {
        this.folder = folder;
    }

    /** Under its final name a file is complete. */
    @Override
    public void deliver(Mail mail) {
        try {
            Files.createDirectories(
                    folder.toAbsolutePath(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path file = folder.resolve(UuidCreator.getTimeOrderedEpoch() + ".txt");
            Path unfinished = Files.createTempFile(
                    folder,
                    ".mail",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, text(mail));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            LOG.log(Level.INFO, "No mail server is configured; a mail was written to {0}", file);
        } catch (IOException failed) {
            throw new MailFailure("A mail could not be written to its folder", failed);
        }
    }

    private static String text(Mail mail) {
        return "To: " + mail.to() + "\nSubject: " + mail.subject() + "\n\n" + mail.text() + "\n";
    }
}
