package io.cupel.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cupel.auth.domain.UserId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.projects.domain.ProjectId;
import io.cupel.testing.TestClock;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrivacySessionTest {
    private static final Clock CLOCK = new TestClock(Instant.parse("2026-11-22T12:00:00Z"));
    private static final JsonNode ANY = JsonNodeFactory.instance.objectNode();

    private final UUID detection = UUID.randomUUID();
    private final UUID transformation = UUID.randomUUID();
    private final PrivacySession session = newSession();

    private static PrivacySession newSession() {
        UserId ann = new UserId(UUID.randomUUID());
        ProjectId project = new ProjectId(UUID.randomUUID());
        Policy policy = new Policy(PolicyId.next(), project, "Policy", Profile.CUSTOM, ann, CLOCK);
        return new PrivacySession(policy, new DatasetVersionId(UUID.randomUUID()), "Session", ann, CLOCK);
    }

    @Test
    void aJobHasItsSayUntilItHandsItsResultIn() {
        session.detecting(detection, CLOCK);
        assertThat(session.isWorkedOnBy(detection)).isTrue();

        session.detected(ANY, CLOCK);
        assertThat(session.isWorkedOnBy(detection)).isFalse();
    }

    @Test
    void aJobThatEndsLateHasNoSayInTheNext() {
        session.detecting(detection, CLOCK);
        session.detected(ANY, CLOCK);

        session.transforming(transformation, 1, ANY, ANY, ANY, CLOCK);

        assertThat(session.isWorkedOnBy(detection)).isFalse();
        assertThat(session.isWorkedOnBy(transformation)).isTrue();
    }

    @Test
    void whatARunWorksByIsKeptUntilTheNextDetection() {
        JsonNode settings = JsonNodeFactory.instance.objectNode().put("auto_detect", true);
        session.transforming(transformation, 1, ANY, ANY, settings, CLOCK);
        assertThat(session.settings()).isEqualTo(settings);

        session.detecting(detection, CLOCK);

        assertThat(session.settings()).isNull();
        assertThat(session.spanRules()).isNull();
    }
}
