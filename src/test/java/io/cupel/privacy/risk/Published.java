package io.cupel.privacy.risk;

import io.cupel.datasets.TableQuery;
import io.cupel.datasets.ingest.Tables;
import io.cupel.datasets.table.ParquetTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Tables of the papers that defined the measures. */
final class Published {
    /** Sweeney, k-anonymity: a model for protecting privacy, 2002: the table that is 2-anonymous in race, birth, gender and ZIP. */
    static final String SWEENEY = """
            race,birth,gender,zip,problem
            Black,1965,m,0214*,short breath
            Black,1965,m,0214*,chest pain
            Black,1965,f,0213*,hypertension
            Black,1965,f,0213*,hypertension
            Black,1964,f,0213*,obesity
            Black,1964,f,0213*,chest pain
            White,1964,m,0213*,chest pain
            White,1964,m,0213*,obesity
            White,1964,m,0213*,short breath
            White,1967,m,0213*,chest pain
            White,1967,m,0213*,chest pain
            """;

    /** Machanavajjhala and others, l-diversity, 2007, figure 2: 4-anonymous inpatient data. */
    static final String FOUR_ANONYMOUS = """
            zip,age,nationality,condition
            130**,<30,*,Heart Disease
            130**,<30,*,Heart Disease
            130**,<30,*,Viral Infection
            130**,<30,*,Viral Infection
            1485*,>=40,*,Cancer
            1485*,>=40,*,Heart Disease
            1485*,>=40,*,Viral Infection
            1485*,>=40,*,Viral Infection
            130**,3*,*,Cancer
            130**,3*,*,Cancer
            130**,3*,*,Cancer
            130**,3*,*,Cancer
            """;

    /** Li, Li and Venkatasubramanian, t-closeness, 2007, table 3: original salaries and diseases, and the classes of table 4 (3-diverse). */
    static final String SALARIES = """
            zip,age,salary,disease
            476**,2*,3,gastric ulcer
            476**,2*,4,gastritis
            476**,2*,5,stomach cancer
            4790*,>=40,6,gastritis
            4790*,>=40,11,flu
            4790*,>=40,8,bronchitis
            476**,3*,7,bronchitis
            476**,3*,9,pneumonia
            476**,3*,10,stomach cancer
            """;

    private Published() {}

    static TableQuery table(String csv, Path folder) {
        try {
            Path parquet = Tables.ingest(csv, folder.resolve("in")).parquet();
            return new ParquetTable(parquet, folder.resolve("work"), Tables.LIMITS)::ask;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
