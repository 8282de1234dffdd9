package io.cupel.platform.notices;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears the notices of all servers on a connection of its own and fires them as events. */
@ApplicationScoped
public class NoticeListener {
    private static final Logger LOG = Logger.getLogger(NoticeListener.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Event<Notice> heard;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Resource(lookup = "java:app/jdbc/app")
    @SuppressWarnings("NullAway.Init")
    DataSource dataSource;

    @Resource
    @SuppressWarnings("NullAway.Init")
    ManagedThreadFactory threads;

    @Inject
    public NoticeListener(Event<Notice> heard) {
        this.heard = heard;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        Thread thread = threads.newThread(this::listenUntilStopped);
        thread.setName("cupel-notices");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    private void listenUntilStopped() {
        try {
            do {
                listen();
            } while (!stopped.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (Connection connection = dataSource.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + Notices.CHANNEL);
            }
            heard.fire(Notice.EVERYTHING);
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (stopped.getCount() > 0) {
                forward(postgres.getNotifications((int) PATIENCE.toMillis()));
            }
        } catch (SQLException | RuntimeException lost) {
            LOG.log(Level.WARNING, "Not hearing other servers for now", lost);
        }
    }

    private void forward(PGNotification[] notifications) {
        for (PGNotification notification : notifications) {
            heard.fire(Notice.decoded(notification.getParameter()));
        }
    }
}
