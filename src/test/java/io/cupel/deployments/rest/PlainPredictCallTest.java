package io.cupel.deployments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.auth.AuthMethod;
import io.cupel.auth.AuthenticatedCaller;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.access.Caller;
import io.cupel.platform.access.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPredictCallTest {
    private static final UUID ID = UUID.fromString("01920000-0000-7000-8000-00000000abcd");
    private static final AuthenticatedCaller KEY = caller(AuthMethod.API_KEY, Scope.PREDICT, null);

    private final Map<String, @Nullable Object> request = new HashMap<>(Map.of(
            "getMethod",
            "POST",
            "getRequestURI",
            "/api/mlops/deployments/" + ID + "/predict",
            "getContextPath",
            "",
            "getContentLengthLong",
            2L,
            "getContentType",
            "application/json",
            "getHeader Accept",
            "application/json",
            "getAttribute " + Caller.ATTRIBUTE,
            KEY));

    @Test
    void aKeyThatMayPredictWithAJsonBodyIsPlain() {
        assertThat(PlainPredictCall.of(request()))
                .hasValueSatisfying(
                        call -> assertThat(call.deployment().value()).isEqualTo(ID));
    }

    @Test
    void soItIsBelowAContextPath() {
        request.put("getContextPath", "/cupel");
        request.put("getRequestURI", "/cupel/api/mlops/deployments/" + ID + "/predict");

        assertPlain(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "application/json;charset=UTF-8", "Application/JSON"})
    void usualClientsSendJson(String contentType) {
        request.put("getContentType", contentType);

        assertPlain(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json, */*", "application/json, text/plain, */*"})
    void usualClientsAcceptJson(String accept) {
        request.put("getHeader Accept", accept);

        assertPlain(true);
    }

    @Test
    void aClientMayLeaveOpenWhatItAccepts() {
        request.put("getHeader Accept", null);

        assertPlain(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "application/json-seq",
                "application/problem+json",
                "",
                "application/json;;;x",
                "application/json; charset=\""
            })
    void otherMediaTypesAreNot(String contentType) {
        request.put("getContentType", contentType);

        assertPlain(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/problem+json", "application/json;q=0", "*/*;q=0", ";;;*/*", "x*/*"})
    void whatIsToBeNegotiatedIsNot(String accept) {
        request.put("getHeader Accept", accept);

        assertPlain(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/mlops/deployments/no-id/predict",
                "/api/mlops/deployments/01920000-0000-7000-8000-00000000abcd/predict/",
                "/api/mlops/deployments/01920000-0000-7000-8000-00000000abcd/predict;a=b",
                "/api/mlops/deployments/01920000-0000-7000-8000-00000000abcd;a=b/predict",
                "/api/mlops/deployments/01920000-0000-7000-8000-00000000abcd/logs",
                "/api/mlops/deployments/x/../01920000-0000-7000-8000-00000000abcd/predict",
                "/api/mlops/deployments//predict"
            })
    void otherPathsAreNot(String path) {
        request.put("getRequestURI", path);

        assertPlain(false);
    }

    @Test
    void otherMethodsQueriesAndBodiesOfUnknownLengthAreNot() {
        for (Map.Entry<String, Object> odd : List.<Map.Entry<String, Object>>of(
                Map.entry("getMethod", "GET"),
                Map.entry("getQueryString", "a=b"),
                Map.entry("getContentLengthLong", -1L),
                Map.entry("getContentLengthLong", 0L))) {
            Object usual = request.put(odd.getKey(), odd.getValue());
            assertPlain(false);
            request.put(odd.getKey(), usual);
        }
    }

    @Test
    void aSessionHasToShowItsToken() {
        request.put("getAttribute " + Caller.ATTRIBUTE, caller(AuthMethod.SESSION, Scope.ADMIN, "csrf"));

        assertPlain(false);
    }

    @Test
    void aKeyThatMayOnlyReadIsNot() {
        request.put("getAttribute " + Caller.ATTRIBUTE, caller(AuthMethod.API_KEY, Scope.READ, null));

        assertPlain(false);
    }

    @Test
    void nobodyIsNot() {
        request.put("getAttribute " + Caller.ATTRIBUTE, null);

        assertPlain(false);
    }

    private void assertPlain(boolean expected) {
        assertThat(PlainPredictCall.of(request()).isPresent()).as("%s", request).isEqualTo(expected);
    }

    private static AuthenticatedCaller caller(AuthMethod method, Scope scope, @Nullable String csrfToken) {
        return new AuthenticatedCaller(
                new UserId(UUID.randomUUID()),
                "ann@example.org",
                false,
                AuthenticatedCaller.effective(List.of(scope), false),
                method,
                UUID.randomUUID(),
                csrfToken,
                Instant.MAX);
    }

    /** Answers by the method's name, followed by its argument where it has one. */
    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        request.get(arguments == null ? method.getName() : method.getName() + " " + arguments[0]));
    }
}
