package io.cupel.platform.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** What JAX-RS itself raises: routing, negotiation, parameters. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {
    /** What tells the client which request would have done: 405 and 416. */
    private static final List<String> KEPT_HEADERS = List.of("Allow", "Content-Range");

    private static final Map<Integer, String> TEXTS = Map.of(
            400, PlatformError.MALFORMED_REQUEST.text(),
            401, "Missing or invalid credentials",
            403, "Insufficient permissions",
            404, PlatformError.ROUTE_NOT_FOUND.text(),
            405, PlatformError.METHOD_NOT_ALLOWED.text(),
            406, PlatformError.NOT_ACCEPTABLE.text(),
            415, PlatformError.UNSUPPORTED_MEDIA_TYPE.text());

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response raised = failure.getResponse();
        if (raised.getStatus() < 400) {
            return raised;
        }
        if (Causes.find(failure, DomainException.class).isPresent()) {
            return ErrorResponses.of(Causes.find(failure, DomainException.class).orElseThrow());
        }
        if (raised.getStatus() >= 500) {
            return ErrorResponses.internal(failure);
        }
        String text =
                TEXTS.getOrDefault(raised.getStatus(), raised.getStatusInfo().getReasonPhrase());
        Response.ResponseBuilder response = ErrorResponses.json(raised.getStatus(), text);
        for (String header : KEPT_HEADERS) {
            if (raised.getHeaderString(header) != null) {
                response.header(header, raised.getHeaderString(header));
            }
        }
        return response.build();
    }
}
