package io.cupel.launcher.demo;

import com.eclipsesource.json.JsonObject;

/** What to try now: lines that work when they are pasted into a shell. */
final class NextSteps {
    private static final String PRIVATE = "Ann Miller, born on March 3, 1950, writes from ann@example.org";

    private final Screen screen;
    private final String url;

    NextSteps(Screen screen, String url) {
        this.screen = screen;
        this.url = url;
    }

    void show(DemoLogin login, String key, String project, String deployment, JsonObject customer) {
        screen.line("");
        screen.line("Log in      " + login.email() + "   password " + login.password());
        screen.line("API key     " + key);
        screen.line("Reference   " + url + "/openapi");
        screen.line("");
        screen.line("Try next, in another terminal:");
        screen.line("");
        screen.line("export KEY=" + key);
        screen.line("curl -H \"Authorization: Bearer $KEY\" " + url + "/api/projects");
        screen.line("curl -H \"Authorization: Bearer $KEY\" \"" + url + "/api/models?project_id=" + project + "\"");
        screen.line("curl -H \"Authorization: Bearer $KEY\" -H 'Content-Type: application/json' -d '"
                + new JsonObject().add("inputs", customer) + "' " + url + "/api/mlops/deployments/" + deployment
                + "/predict");
        screen.line("curl -H \"Authorization: Bearer $KEY\" " + url + "/api/mlops/deployments/" + deployment + "/logs");
        screen.line("curl -H \"Authorization: Bearer $KEY\" -H 'Content-Type: application/json' -d '"
                + new JsonObject().add("text", PRIVATE) + "' " + url + "/api/privacy/analyze");
        screen.line("");
        screen.line("Cupel keeps serving at " + url + ". Ctrl-C stops it; what you made is kept.");
    }
}
