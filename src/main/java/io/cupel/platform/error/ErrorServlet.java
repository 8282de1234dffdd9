package io.cupel.platform.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The container's own errors (before or beside JAX-RS) in the contract's shape instead of an HTML page. */
@WebServlet(urlPatterns = "/_error")
public class ErrorServlet extends HttpServlet {
    private static final Map<Integer, String> TEXTS = Map.of(
            400, PlatformError.MALFORMED_REQUEST.text(),
            401, "Missing or invalid credentials",
            403, "Insufficient permissions",
            404, PlatformError.ROUTE_NOT_FOUND.text(),
            405, PlatformError.METHOD_NOT_ALLOWED.text(),
            413, "Request too large",
            431, "Request headers too large");

    /** What answers beside JAX-RS, health and metrics, can be read and nothing else, and does not say so itself. */
    private static final String READING = "GET, HEAD, OPTIONS";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String text =
                TEXTS.getOrDefault(status, status >= 500 ? PlatformError.INTERNAL_ERROR.text() : "Request refused");
        response.setStatus(status);
        response.setContentType("application/json");
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 405 && !response.containsHeader("Allow")) {
            response.setHeader("Allow", READING);
        }
        response.getOutputStream().write(("{\"detail\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
