package io.cupel.platform.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses TRACE where a plain servlet would answer it by repeating the request, credentials included (RFC 9110, section 9.3.8, forbids clients
 * to send them, but they do). JAX-RS refuses it itself, and names the methods that the path does have.
 */
public class NoEcho implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        if (call.getMethod().equals("TRACE") && !isJaxRs(call)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The container names the servlet of an application after its class (Jakarta RESTful Web Services 3.1, section 2.3.2). */
    private static boolean isJaxRs(HttpServletRequest call) {
        return ApiApplication.class
                .getName()
                .equals(call.getHttpServletMapping().getServletName());
    }
}
