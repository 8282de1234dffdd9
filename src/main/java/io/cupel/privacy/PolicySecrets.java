package io.cupel.privacy;

import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.persistence.SecretRepository;
import io.cupel.privacy.persistence.SecretRepository.WrappedSecret;
import io.cupel.privacy.secret.ProjectSecret;
import io.cupel.privacy.secret.SecretWrapper;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens, draws and renews the secrets. Whoever calls has checked the caller's right. */
@ApplicationScoped
@Transactional
public class PolicySecrets {
    private final SecretRepository secrets;
    private final SecretWrapper wrapper;
    private final Clock clock;

    @Inject
    public PolicySecrets(SecretRepository secrets, PrivacySettings settings, Clock clock) {
        this.secrets = secrets;
        this.wrapper = new SecretWrapper(settings.masterSecret());
        this.clock = clock;
    }

    /** The project's present secret; drawn when it has none yet. */
    public ProjectSecret current(ProjectId project) {
        return secrets.findLatest(project).map(found -> open(project, found)).orElseGet(() -> next(project, 1));
    }

    /** From now on the same values get other hashes, pseudonyms and ciphers. */
    public ProjectSecret renew(ProjectId project) {
        return next(project, current(project).version() + 1);
    }

    /** The keys with which a policy works, at a version of its project's secret. */
    public PolicyKeys keys(ProjectId project, PolicyId policy, int version) {
        ProjectSecret secret = secrets.find(project, version)
                .map(found -> open(project, found))
                .orElseThrow(() -> new IllegalStateException("A project has lost a privacy key"));
        return keys(secret, policy);
    }

    static PolicyKeys keys(ProjectSecret secret, PolicyId policy) {
        return PolicyKeys.of(secret.ofPolicy(policy.value())).withPseudonymsOf(PolicyKeys.of(secret.ofPseudonyms()));
    }

    private ProjectSecret next(ProjectId project, int version) {
        ProjectSecret drawn = ProjectSecret.draw(version);
        byte[] wrapped = wrapper.wrap(drawn.bytes(), place(project, version));
        boolean isOurs = secrets.add(project, new WrappedSecret(version, wrapped), clock.instant());
        return isOurs ? drawn : current(project);
    }

    private ProjectSecret open(ProjectId project, WrappedSecret wrapped) {
        byte[] secret = wrapper.open(wrapped.wrapped(), place(project, wrapped.version()));
        return new ProjectSecret(wrapped.version(), secret);
    }

    private static String place(ProjectId project, int version) {
        return project + " " + version;
    }
}
