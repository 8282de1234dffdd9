package io.cupel.enginenode;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import water.webserver.iface.RequestAuthExtension;

/** Stands between authentication and H2O's servlets; found by {@link java.util.ServiceLoader}. */
public final class AllowedCallsOnly implements RequestAuthExtension {
    /** Answers true when the request has been dealt with, that is refused. */
    @Override
    public boolean handle(String target, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CallAllowList.permits(request.getMethod(), request.getRequestURI())) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json");
        response.getWriter().write("{\"http_status\":403,\"msg\":\"Call not allowed\"}");
        return true;
    }
}
