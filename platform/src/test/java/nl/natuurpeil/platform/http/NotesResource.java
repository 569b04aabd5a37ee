package nl.natuurpeil.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An API such as services have, with as little behind it as can be. */
@Path("/notes")
@PermitAll
public class NotesResource {

    private final Map<String, String> notes = new ConcurrentHashMap<>(Map.of("a", "1", "b", "2", "c", "3"));

    @GET
    public Response list(@BeanParam Paging paging) {
        List<Map.Entry<String, String>> rows = new TreeMap<>(notes)
                .tailMap(paging.afterValue(), false).entrySet().stream()
                        .limit(paging.rowsToRead())
                        .toList();
        return paging.page(rows, Map.Entry::getValue, row -> Cursor.of(row.getKey()));
    }

    @GET
    @Path("/{name}")
    public Map<String, String> get(@PathParam("name") String name) {
        return Map.of("text", notes.getOrDefault(name, ""));
    }

    @GET
    @Path("/tagged")
    public Response tagged() {
        return Response.ok(Map.of("text", "x"), MediaType.APPLICATION_JSON_TYPE)
                .tag("own")
                .build();
    }

    /** Where a note can be found. */
    public enum Place {
        HERE,
        THERE
    }

    @GET
    @Path("/typed/{id}")
    public Map<String, String> typed(
            @PathParam("id") UUID id,
            @QueryParam("place") @Nullable Place place,
            @QueryParam("open") boolean open,
            @QueryParam("number") @Nullable Integer number) {
        return Map.of("text", id + " " + place + " " + open + " " + number);
    }

    @POST
    public Response post(JsonNode body) {
        var fields = JsonBody.of(body, Set.of("name", "text"));
        var name = fields.text("name", 10);
        var text = fields.text("text", 10);
        if (!fields.faults().isEmpty()) {
            throw new BadInput(fields.faults());
        }
        notes.put(name.orElseThrow(), text.orElseThrow());
        return Response.noContent().build();
    }

    @GET
    @Path("/secret")
    @RolesAllowed("notes:read")
    public Map<String, String> secret() {
        return Map.of();
    }

    @GET
    @Path("/failing")
    public Map<String, String> failing() {
        throw new IllegalStateException("password of the database");
    }
}
