package io.cupel.datasets;

import io.cupel.datasets.table.WorkFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Gives an upload a place on disk for as long as it takes. */
@ApplicationScoped
public class WorkFolders {
    private final DatasetSettings settings;

    @Inject
    public WorkFolders(DatasetSettings settings) {
        this.settings = settings;
    }

    /** Close it when the upload is done or refused: everything in it goes. */
    public Task open() {
        return new Task(WorkFolder.create(settings.workFolder()));
    }

    /** One upload's place. */
    public static final class Task implements AutoCloseable {
        private final WorkFolder work;

        private Task(WorkFolder work) {
            this.work = work;
        }

        public Path folder() {
            return work.path();
        }

        /** Where the uploaded bytes go. */
        public Path file() {
            return work.path().resolve("upload");
        }

        @Override
        public void close() {
            work.close();
        }
    }
}
