package dev.dossier.packaging;

import dev.dossier.casework.port.BlobStore;
import dev.dossier.casework.port.PackageBuilder;
import dev.dossier.domain.casefile.CaseFile;
import dev.dossier.domain.casefile.CaseType;
import dev.dossier.fixtures.contract.PackageBuilderContract;

class BagBuilderContractTest extends PackageBuilderContract {

    private final SampleCase sample = SampleCase.finished();

    @Override
    protected PackageBuilder builder() {
        return new BagBuilder(SampleScans.GRADING);
    }

    @Override
    protected CaseFile finished() {
        return sample.file();
    }

    @Override
    protected CaseType type() {
        return sample.type();
    }

    @Override
    protected BlobStore blobs() {
        return sample.blobs();
    }
}
