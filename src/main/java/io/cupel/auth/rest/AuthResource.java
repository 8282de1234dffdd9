package io.cupel.auth.rest;

import io.cupel.auth.AuthService;
import io.cupel.auth.AuthenticatedCaller;
import io.cupel.auth.ForgotPassword;
import io.cupel.auth.LogIn;
import io.cupel.auth.OpenedSession;
import io.cupel.auth.RegisterUser;
import io.cupel.auth.ResetPassword;
import io.cupel.auth.UserService;
import io.cupel.auth.UserView;
import io.cupel.auth.domain.AuthError;
import io.cupel.auth.secret.Secrets;
import io.cupel.platform.access.Caller;
import io.cupel.platform.access.Public;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.access.SessionOnly;
import io.cupel.platform.ratelimit.RateLimited;
import io.cupel.platform.ratelimit.RateLimits;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auth")
public class AuthResource {
    private final AuthService auth;
    private final UserService users;
    private final SessionCookies cookies;
    private final RateLimits limits;
    private final HttpServletRequest request;

    @Inject
    public AuthResource(
            AuthService auth,
            UserService users,
            SessionCookies cookies,
            RateLimits limits,
            HttpServletRequest request) {
        this.auth = auth;
        this.users = users;
        this.cookies = cookies;
        this.limits = limits;
        this.request = request;
    }

    @POST
    @Path("/register")
    @Public
    @RateLimited("register")
    @Operation(operationId = "register", summary = "Create a user")
    @ApiResponse(
            status = 201,
            created = "user",
            body = Registered.class,
            errors = {"409 User already exists", "422 Password must be at least 8 characters", "429 Rate limit exceeded"
            })
    public Response register(RegisterUser command) {
        UserView user = auth.register(command);
        return Responses.created(
                "/api/auth/me",
                "user",
                user.id(),
                Map.of("user", user, "verification_required", auth.isVerificationRequired()));
    }

    @POST
    @Path("/login")
    @Public
    @RateLimited("login")
    @Operation(operationId = "login", summary = "Begin a session; sets the cookies session and csrf_token")
    @ApiResponse(
            body = LoggedIn.class,
            errors = {"401 Invalid email or password", "403 Email not verified", "429 Rate limit exceeded"})
    public Response logIn(LogIn command) {
        String account = Secrets.fingerprint(command.email().toLowerCase(Locale.ROOT));
        limits.pass("login", "account:" + account, request);
        OpenedSession session = auth.logIn(command);
        LoggedIn body = new LoggedIn(session.user(), session.csrfToken(), session.expiresAt());
        Response.ResponseBuilder response = Response.ok(body);
        cookies.of(session, request.isSecure()).forEach(cookie -> response.header("Set-Cookie", cookie));
        return response.build();
    }

    @POST
    @Path("/logout")
    @RequiresScope(Scope.READ)
    @SessionOnly
    @Operation(operationId = "logout", summary = "End the session of this call")
    @ApiResponse(done = true, errors = "403 Session authentication required")
    public Response logOut() {
        auth.logOut(caller().credential());
        Response.ResponseBuilder response = Response.ok(Responses.done());
        cookies.removed(request.isSecure()).forEach(cookie -> response.header("Set-Cookie", cookie));
        return response.build();
    }

    @GET
    @Path("/me")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getMe", summary = "Who is calling, and with which rights")
    @ApiResponse(body = Me.class)
    public Me me() {
        return Me.of(users.own(caller().user()), caller());
    }

    @POST
    @Path("/forgot-password")
    @Public
    @RateLimited("forgot-password")
    @Operation(operationId = "forgotPassword", summary = "Ask for a mail that lets one set a new password")
    @ApiResponse(done = true, errors = "429 Rate limit exceeded")
    public Map<String, Object> forgotPassword(ForgotPassword command) {
        auth.forgotPassword(command);
        return Responses.done();
    }

    @POST
    @Path("/reset-password")
    @Public
    @Operation(
            operationId = "resetPassword",
            summary = "Set a new password with the token of a mail; ends all sessions")
    @ApiResponse(
            done = true,
            errors = {"400 Invalid or expired token", "422 Password must be at least 8 characters"})
    public Map<String, Object> resetPassword(ResetPassword command) {
        auth.resetPassword(command);
        return Responses.done();
    }

    @GET
    @Path("/verify-email")
    @Public
    @Operation(operationId = "verifyEmail", summary = "Confirm an e-mail address with the token of a mail")
    @ApiResponse(done = true, errors = "400 Invalid or expired token")
    public Map<String, Object> verifyEmail(@QueryParam("token") @Nullable String token) {
        if (token == null) {
            throw AuthError.TOKEN_INVALID.exception();
        }
        users.verifyEmail(token);
        return Responses.done();
    }

    private AuthenticatedCaller caller() {
        return Caller.of(request)
                .map(AuthenticatedCaller.class::cast)
                .orElseThrow(AuthError.INVALID_CREDENTIALS::exception);
    }
}
