package io.cupel.enginenode;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.BadMessageException;
import water.webserver.iface.RequestAuthExtension;

/**
 * Stands between authentication and H2O's servlets; found by {@link java.util.ServiceLoader}.
 *
 * <p>It refuses by throwing. Saying "handled", as the interface offers, is not enough: Jetty then calls H2O's servlets all the
 * same, and the refused call takes effect behind an answer of 403.
 */
public final class AllowedCallsOnly implements RequestAuthExtension {
    @Override
    public boolean handle(String target, HttpServletRequest request, HttpServletResponse response) {
        if (!CallAllowList.permits(request.getMethod(), request.getRequestURI())) {
            throw new BadMessageException(HttpServletResponse.SC_FORBIDDEN, "Call not allowed");
        }
        return false;
    }
}
