package io.cupel.enginenode;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The calls that the engine answers, by method and raw path. Everything else is refused, whatever H2O would have made of it.
 *
 * <p>Matching is on the path as it was sent, not as decoded: a fixed part must be spelt literally, and only a key may hold
 * {@code %}-escapes. Keys never decode to a separator or to a path of dots.
 */
final class CallAllowList {
    private static final String KEY =
            "((?!\\.{1,2}(/|$))(?!%2[eE])[A-Za-z0-9_.$@~-]|%(?!2[eEfF]|5[cC]|00)[0-9A-Fa-f]{2})+";
    private static final List<Call> ALLOWED = List.of(
            call("GET", "/3/(Ping|Cloud|About)"),
            call("GET", "/3/Jobs/KEY"),
            call("GET", "/3/Frames/KEY(/summary|/light|/columns/KEY/(summary|domain))?"),
            call("GET", "/3/Models/KEY(/mojo)?"),
            call("GET", "/3/DownloadDataset"),
            call("GET", "/99/(AutoML|Leaderboards)/KEY"),
            call("POST", "/3/(PostFile|ParseSetup|Parse|Shutdown|PartialDependence)"),
            call("POST", "/3/Jobs/KEY/cancel"),
            call("POST", "/3/Predictions/models/KEY/frames/KEY"),
            call("POST", "/99/AutoMLBuilder"),
            call("DELETE", "/3/(DKV|Models|Frames)/KEY"),
            call("DELETE", "/3/DKV"));

    private CallAllowList() {}

    static boolean permits(String method, String rawPath) {
        return ALLOWED.stream().anyMatch(call -> call.matches(method, rawPath));
    }

    private static Call call(String method, String path) {
        return new Call(method, Pattern.compile(path.replace("KEY", KEY)));
    }

    private record Call(String method, Pattern path) {
        boolean matches(String calledMethod, String calledPath) {
            return method.equals(calledMethod) && path.matcher(calledPath).matches();
        }
    }
}
