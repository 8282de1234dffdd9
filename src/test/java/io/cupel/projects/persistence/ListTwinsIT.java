package io.cupel.projects.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.paging.Sort;
import io.cupel.platform.persistence.FoundIds;
import io.cupel.platform.persistence.Sql;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectId;
import io.cupel.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries of long lists against slow twins that read everything and cut the page out of it. */
class ListTwinsIT {
    private static final Sql SQL = Sql.over(TestDatabase.migrated());
    private static final UserId MANY = user("many");
    private static final UserId FEW = user("few");
    private static final List<UserId> USERS = List.of(MANY, FEW);
    private static final List<String> SEARCHES = Arrays.asList(null, "CHURN 1", "%", "0_", "\\", "é");
    private static final List<Integer> OFFSETS = List.of(0, 15, 1000);

    /** Names with the special characters of patterns, capitals, accents; many dates and counts that are the same. */
    private static final String SEED = """
            insert into users (id, email, name, created_at, updated_at)
            select md5(u)::uuid, u || '@example.org', u, now(), now()
            from (select unnest(array['many', 'few']) union all select 'Churn_' || i || '%É' from generate_series(1, 90) i) f (u);

            insert into projects (id, owner_id, name, description, status, created_at, updated_at)
            select md5('project' || i)::uuid, md5('many')::uuid,
                (array['Churn', 'fraud\\', '100%', 'É_é'])[1 + i % 4] || ' ' || i,
                case when i % 3 > 0 then 'about 0_' || i % 7 end, 'active', now() - i % 40 * interval '1 day', now()
            from generate_series(1, 420) i;

            insert into project_members (project_id, user_id, role, created_at)
            select md5('project' || i)::uuid, md5('many')::uuid, 'owner', now() from generate_series(1, 420) i where i % 10 > 0
            union all
            select md5('project' || i)::uuid, md5('few')::uuid, 'viewer', now() from generate_series(1, 9) i
            union all
            select md5('project1')::uuid, md5('Churn_' || i || '%É')::uuid, 'viewer', now() - i % 5 * interval '1 day'
            from generate_series(1, 90) i;

            insert into datasets (id, project_id, name, description, created_at, updated_at)
            select md5('dataset' || i)::uuid, md5('project' || (case when i % 2 = 0 then 1 else i % 150 + 1 end))::uuid,
                (array['Churn', 'fraud\\', '100%', 'É_é'])[1 + i % 4] || ' ' || i,
                case when i % 3 > 0 then 'about 0_' || i % 7 end, now() - i % 40 * interval '1 day', now()
            from generate_series(1, 900) i;
            """;

    @BeforeAll
    static void seed() {
        SQL.update(SEED);
        SQL.update("analyze");
    }

    private static UserId user(String name) {
        return new UserId(md5(name));
    }

    private static UUID md5(String text) {
        return SQL.find("select md5(?)::uuid", row -> row.getObject(1, UUID.class), text)
                .orElseThrow();
    }

    private static List<PageRequest> pages() {
        List<PageRequest> pages = new ArrayList<>();
        SEARCHES.forEach(search -> OFFSETS.forEach(offset -> pages.add(new PageRequest(20, offset, search))));
        return pages;
    }

    @Test
    void projectsComeInEachOrderAndAreCounted() {
        ProjectRepository projects = new ProjectRepository(SQL);
        List<String> fields = List.of("created_at", "name", "dataset_count", "model_count", "experiment_count");
        for (UserId user : USERS) {
            for (String field : fields) {
                for (boolean descending : new boolean[] {true, false}) {
                    Sort sort = new Sort(field, descending);
                    agree(
                            page -> {
                                var found = projects.list(user, page, sort);
                                return new FoundIds(
                                        found.items().stream()
                                                .map(ProjectRow::id)
                                                .toList(),
                                        found.total());
                            },
                            page -> allProjects(user, sort, page));
                }
            }
        }
    }

    private static List<UUID> allProjects(UserId user, Sort sort, PageRequest page) {
        String key = sort.field().equals("name") ? "lower(p.name)" : sort.field();
        return SQL.list(
                "select p.id from projects p join project_members m on m.project_id = p.id join project_statistics s on s.project_id = p.id"
                        + " where m.user_id = ? and (lower(p.name) like ? or lower(coalesce(p.description, '')) like ?)"
                        + " order by %1$s %2$s, p.id %2$s"
                                .formatted(key.equals("created_at") ? "p.created_at" : key, sort.direction()),
                row -> row.getObject(1, UUID.class),
                user.value(),
                page.likePattern(),
                page.likePattern());
    }

    @Test
    void contentsOfAllProjectsOrOneAreTheNewestFirst() {
        for (UserId user : USERS) {
            for (ProjectId project :
                    Arrays.asList(null, new ProjectId(md5("project1")), new ProjectId(md5("project10")))) {
                agree(
                        page -> new ProjectContents("datasets", user)
                                .in(project)
                                .matching("(lower(e.name) like ? or lower(coalesce(e.description, '')) like ?)", page)
                                .ids(SQL, page),
                        page -> allDatasets(user, project, page));
            }
        }
    }

    private static List<UUID> allDatasets(UserId user, @Nullable ProjectId project, PageRequest page) {
        return SQL.list(
                "select d.id from datasets d where d.project_id in (select project_id from project_members where user_id = ?)"
                        + " and (lower(d.name) like ? or lower(coalesce(d.description, '')) like ?) and coalesce(d.project_id = ?::uuid, true)"
                        + " order by d.created_at desc, d.id desc",
                row -> row.getObject(1, UUID.class),
                user.value(),
                page.likePattern(),
                page.likePattern(),
                project == null ? null : project.value());
    }

    @Test
    void membersComeTheLongestStandingFirst() {
        MemberRepository members = new MemberRepository(SQL);
        ProjectId project = new ProjectId(md5("project1"));
        agree(
                page -> {
                    var found = members.list(project, page);
                    return new FoundIds(
                            found.items().stream().map(MemberRow::userId).toList(), found.total());
                },
                page -> SQL.list(
                        "select u.id from project_members m join users u on u.id = m.user_id where m.project_id = ?"
                                + " and (lower(u.name) like ? or lower(u.email) like ?) order by m.created_at, u.id",
                        row -> row.getObject(1, UUID.class),
                        project.value(),
                        page.likePattern(),
                        page.likePattern()));
    }

    private interface Asked<T> {
        T of(PageRequest page);
    }

    private static void agree(Asked<FoundIds> list, Asked<List<UUID>> twin) {
        for (PageRequest page : pages()) {
            List<UUID> all = twin.of(page);
            int from = Math.min(page.offset(), all.size());
            List<UUID> expected = all.subList(from, Math.min(from + page.limit(), all.size()));

            assertThat(list.of(page)).as("%s", page).isEqualTo(new FoundIds(expected, all.size()));
        }
    }
}
