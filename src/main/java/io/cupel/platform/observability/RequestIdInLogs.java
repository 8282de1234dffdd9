package io.cupel.platform.observability;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Prefixes every log line written on a request's thread with its id.
 *
 * <p>A filter on the root handlers, because handlers run on the logging thread and see the server's own lines as well; a
 * formatter could not be loaded from the application.
 */
@Singleton
@Startup
public class RequestIdInLogs {
    private final Map<Handler, @Nullable Filter> replaced = new LinkedHashMap<>();

    @PostConstruct
    void install() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            Filter earlier = handler.getFilter();
            replaced.put(handler, earlier);
            handler.setFilter(entry -> (earlier == null || earlier.isLoggable(entry)) && mark(entry));
        }
    }

    @PreDestroy
    void remove() {
        replaced.forEach(Handler::setFilter);
    }

    private static boolean mark(LogRecord entry) {
        String prefix = "[" + RequestId.current() + "] ";
        String message = entry.getMessage();
        if (!prefix.equals("[-] ") && (message == null || !message.startsWith(prefix))) {
            entry.setMessage(prefix + message);
        }
        return true;
    }
}
