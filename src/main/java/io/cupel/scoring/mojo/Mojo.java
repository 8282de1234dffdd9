package io.cupel.scoring.mojo;

import hex.ModelCategory;
import hex.genmodel.CategoricalEncoding;
import hex.genmodel.MojoModel;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.domain.UnusableModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A loaded model with what is known about its columns.
 *
 * @param properties the key-value part of its {@code model.ini}
 * @param classes the levels of the target; empty for a regression
 * @param scoringBytes about how much memory it occupies
 */
public record Mojo(
        MojoModel model,
        Map<String, String> properties,
        ProblemKind kind,
        List<Feature> features,
        List<String> classes,
        long scoringBytes) {

    /** More columns or classes than any table here has; a damaged or hostile file may declare billions. */
    private static final int MAX_DECLARED = 100_000;

    /** @throws UnusableModelException for anything that is no supervised model of a kind scored here */
    public static Mojo load(Path file, ArchiveLimits limits) {
        try (MojoArchive archive = MojoArchive.open(file, limits)) {
            Map<String, String> properties = archive.properties();
            checkDeclaration(properties);
            MojoModel model = MojoModel.load(file.toString());
            ProblemKind kind = kind(model);
            return new Mojo(
                    model,
                    properties,
                    kind,
                    features(model, archive.columnTypes()),
                    classes(model, kind),
                    archive.scoringBytes());
        } catch (UnusableModelException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new UnusableModelException("The model file cannot be read", damaged);
        }
    }

    private static void checkDeclaration(Map<String, String> properties) {
        for (String key : List.of("n_columns", "n_features", "n_classes", "n_domains")) {
            if (Long.parseLong(properties.getOrDefault(key, "0").strip()) > MAX_DECLARED) {
                throw new UnusableModelException("The model declares too many columns or classes");
            }
        }
    }

    private static ProblemKind kind(MojoModel model) {
        if (model.getCategoricalEncoding() != CategoricalEncoding.AUTO || model.requiresOffset()) {
            throw new UnusableModelException("The model wants encoded or offset input");
        }
        ModelCategory category = model.getModelCategory();
        return switch (category) {
            case Binomial -> ProblemKind.BINARY;
            case Multinomial -> ProblemKind.MULTICLASS;
            case Regression -> ProblemKind.REGRESSION;
            default -> throw new UnusableModelException("Models of category " + category + " are not scored here");
        };
    }

    private static List<Feature> features(MojoModel model, Map<String, String> types) {
        List<Feature> features = new ArrayList<>();
        for (int column = 0; column < model.nfeatures(); column++) {
            String name = model.getNames()[column];
            String @Nullable [] domain = model.getDomainValues(column);
            features.add(domain != null ? Feature.categorical(name, List.of(domain)) : plain(name, types.get(name)));
        }
        return List.copyOf(features);
    }

    private static Feature plain(String name, @Nullable String type) {
        return Feature.of(name, "Time".equals(type) ? FeatureType.DATETIME : FeatureType.NUMERIC);
    }

    private static List<String> classes(MojoModel model, ProblemKind kind) {
        if (kind == ProblemKind.REGRESSION) {
            return List.of();
        }
        String @Nullable [] domain = model.getDomainValues(model.getResponseIdx());
        return domain == null ? List.of("0", "1") : List.of(domain);
    }

    /** How many numbers one scored row gives: the prediction, then one probability per class. */
    public int scoreSize() {
        return model.getPredsSize();
    }
}
