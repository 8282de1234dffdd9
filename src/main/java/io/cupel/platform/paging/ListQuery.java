package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters that every list takes. Texts on arrival, so that all faults are reported in the contract's form. */
public class ListQuery {
    private static final int MAX_SEARCH_LENGTH = 200;

    @QueryParam("limit")
    @Parameter(description = "How many items, 1 to 500; 50 when absent")
    @Nullable
    String limit;

    @QueryParam("offset")
    @Parameter(description = "How many items to skip; 0 when absent")
    @Nullable
    String offset;

    @QueryParam("search")
    @Parameter(description = "Free text, case-insensitive")
    @Nullable
    String search;

    /** @throws InvalidInputException naming every parameter out of range */
    public PageRequest page() {
        List<Fault> faults = new ArrayList<>();
        int checkedLimit =
                QueryNumbers.whole("limit", limit, PageRequest.DEFAULT_LIMIT, 1, PageRequest.MAX_LIMIT, faults);
        int checkedOffset = QueryNumbers.whole("offset", offset, 0, 0, Integer.MAX_VALUE, faults);
        String text = checkedSearch(faults);
        InvalidInputException.throwIfAny(faults);
        return new PageRequest(checkedLimit, checkedOffset, text);
    }

    private @Nullable String checkedSearch(List<Fault> faults) {
        if (search == null || search.isBlank()) {
            return null;
        }
        List<Object> loc = List.of("query", "search");
        if (search.indexOf('\0') >= 0) {
            faults.add(Fault.unstorableString(loc));
        }
        if (search.length() > MAX_SEARCH_LENGTH) {
            faults.add(Fault.tooLong(loc, MAX_SEARCH_LENGTH));
        }
        return search.strip();
    }
}
