package nl.natuurpeil.policy.catalogue.adapter.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** Reads stored records with the same reader as the files; what later versions add must therefore be optional. */
@ApplicationScoped
public class YamlRecordFormat implements RecordFormat {

    @Override
    public CatalogueRecord read(Kind kind, String source) {
        var faults = new YamlFaults("stored " + kind.word());
        return Yaml.read(source, faults)
                .flatMap(node ->
                        RecordReader.read(kind, new YamlObject(node, faults)).map(CatalogueRecord.class::cast))
                .orElseThrow(() -> new IllegalStateException(String.join("\n", faults.sentences())));
    }
}
