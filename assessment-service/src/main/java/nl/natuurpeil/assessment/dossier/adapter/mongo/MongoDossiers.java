package nl.natuurpeil.assessment.dossier.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.natuurpeil.assessment.dossier.application.Dossiers;
import nl.natuurpeil.assessment.dossier.domain.Dossier;
import nl.natuurpeil.assessment.dossier.domain.DossierSummary;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Dossiers as documents, with the area code as their id. Only features that every MongoDB has are used. */
@ApplicationScoped
class MongoDossiers implements Dossiers {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final Bson SUMMARY =
            Projections.include(DossierDocument.CONTENT + ".area", DossierDocument.CONTENT + ".counts");

    private final MongoCollection<Document> collection;
    private final DossierDocument documents;

    MongoDossiers(
            MongoClient client,
            @ConfigProperty(name = "quarkus.mongodb.database") String database,
            DossierDocument documents) {
        this.collection = client.getDatabase(database).getCollection("dossiers");
        this.documents = documents;
    }

    /**
     * Upserts where the revision is lower. Where it is not, the filter finds nothing and the upsert tries to insert a
     * second document of that id: the duplicate key then says that a newer one is there, which is as it should be.
     */
    @Override
    public void put(Collection<Dossier> dossiers, long revision) {
        try {
            write(
                    dossiers,
                    revision,
                    area -> and(eq(DossierDocument.ID, area), lt(DossierDocument.REVISION, revision)));
        } catch (MongoBulkWriteException e) {
            boolean onlyNewerOnes = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyNewerOnes) {
                throw e;
            }
        }
    }

    @Override
    public void replace(Collection<Dossier> dossiers, long revision) {
        write(dossiers, revision, area -> eq(DossierDocument.ID, area));
    }

    @Override
    public void retainOnly(Collection<String> areas) {
        collection.deleteMany(nin(DossierDocument.ID, areas));
    }

    @Override
    public Optional<Dossier> find(String area) {
        return Optional.ofNullable(collection.find(eq(DossierDocument.ID, area)).first())
                .map(documents::toDossier);
    }

    @Override
    public List<DossierSummary> list(String after, int limit) {
        return collection
                .find(gt(DossierDocument.ID, after))
                .projection(SUMMARY)
                .sort(ascending(DossierDocument.ID))
                .limit(limit)
                .map(documents::toSummary)
                .into(new ArrayList<>());
    }

    @Override
    public Sum sum() {
        int count = 0;
        var digest = sha256();
        for (var document : collection.find().sort(ascending(DossierDocument.ID))) {
            digest.update(documents.canonical(document).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            count++;
        }
        return new Sum(count, HexFormat.of().formatHex(digest.digest()));
    }

    private void write(Collection<Dossier> dossiers, long revision, Function<String, Bson> filter) {
        var writes = dossiers.stream()
                .map(dossier -> new ReplaceOneModel<>(
                        filter.apply(dossier.area().code()), documents.from(dossier, revision), UPSERT))
                .toList();
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, UNORDERED);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
