package io.cupel.privacy;

import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.detect.TypeCatalogue;
import io.cupel.privacy.domain.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the suite knows before it has seen any data: kinds of personal data, and profiles. The same for everybody. */
@ApplicationScoped
public class PrivacyCatalogue {
    /** In the order of their constants; {@code search} looks in names and labels. */
    public Page<PiiTypeView> types(PageRequest page) {
        List<PiiTypeView> types =
                TypeCatalogue.entries().stream().map(PiiTypeView::of).toList();
        return page(types, type -> Json.wireName(type.name()) + " " + type.label(), page);
    }

    public Page<ProfileView> profiles(PageRequest page) {
        List<ProfileView> profiles =
                Arrays.stream(Profile.values()).map(ProfileView::of).toList();
        return page(profiles, profile -> Json.wireName(profile.profile()), page);
    }

    private static <T> Page<T> page(List<T> all, Function<T, String> words, PageRequest page) {
        String wanted = page.search() == null ? "" : page.search().toLowerCase(Locale.ROOT);
        List<T> found = all.stream()
                .filter(item -> words.apply(item).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<T> items = found.stream().skip(page.offset()).limit(page.limit()).toList();
        return Page.of(items, found.size(), page);
    }
}
