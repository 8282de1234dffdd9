package io.cupel.container;

import io.cupel.testing.TemporaryFolders;
import io.cupel.testing.TestDatabase;
import java.util.Base64;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Says where the database is and which key signs tokens, before Arquillian reads its settings. Only where integration
 * tests run; the database is started lazily by everybody else.
 */
public class ContainerPreparation implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("cupel.war") == null) {
            return;
        }
        System.setProperty("test.container.database", TestDatabase.emptyUrl());
        System.setProperty(
                "test.container.folder",
                TemporaryFolders.create("cupel-container-").toString());
        System.setProperty(
                "test.container.publickey",
                Base64.getEncoder().encodeToString(Tokens.KEYS.getPublic().getEncoded()));
    }
}
