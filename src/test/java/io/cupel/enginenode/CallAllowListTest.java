package io.cupel.enginenode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallAllowListTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /3/Cloud",
        "GET, /3/Jobs/$03017f00000132d4ffffffff$_a1b2",
        "GET, /3/Jobs/%2403017f00000132d4ffffffff%24_a1b2",
        "POST, /3/Jobs/%2403%24_a/cancel",
        "GET, /3/Frames/frame_9f/summary",
        "GET, /3/Models/StackedEnsemble_BestOfFamily_1_AutoML_1_20261122_93000/mojo",
        "GET, /99/AutoML/run_1%40%40Effect_Amount",
        "POST, /3/PostFile",
        "POST, /3/ParseSetup",
        "POST, /3/Parse",
        "POST, /99/AutoMLBuilder",
        "POST, /3/Predictions/models/GBM_1/frames/f_1",
        "DELETE, /3/DKV/run_1%40%40y",
        "DELETE, /3/DKV",
        "POST, /3/Shutdown"
    })
    void answersWhatThePlatformAsks(String method, String path) {
        assertThat(CallAllowList.permits(method, path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /3/ImportFiles",
        "POST, /3/ImportFilesMulti",
        "POST, /99/ImportSQLTable",
        "POST, /99/Rapids",
        "POST, /3/PostFile.bin",
        "GET, /",
        "GET, /flow/index.html",
        "GET, //3/Cloud",
        "GET, /3//Cloud",
        "GET, /3/./Cloud",
        "GET, /3/Cloud/../ImportFiles",
        "GET, /3/Models/../ImportFiles",
        "GET, /3/Models/..",
        "GET, /3/Models/%2e%2e",
        "GET, /3/Models/a%2f..%2fImportFiles",
        "GET, /3/Models/a%5cb",
        "GET, /3/Models/a%00",
        "GET, /3/%43loud",
        "GET, /3/Cloud;x=1",
        "GET, /3/Jobs",
        "GET, /3/Cloud/",
        "HEAD, /3/Cloud",
        "get, /3/Cloud",
        "POST, /3/Cloud",
        "DELETE, /3/Frames",
        "POST, /3/ModelBuilders/gbm",
        "POST, /99/Models.bin/x",
        "GET, /3/Models/x/data"
    })
    void refusesEverythingElse(String method, String path) {
        assertThat(CallAllowList.permits(method, path)).isFalse();
    }
}
