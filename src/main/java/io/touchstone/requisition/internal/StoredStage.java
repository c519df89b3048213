package io.touchstone.requisition.internal;

import io.touchstone.catalogue.Text;
import io.touchstone.requisition.Stage;
import io.touchstone.requisition.StageGroup;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "requisition_stage")
public class StoredStage {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID requisitionId;
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_group")
    private StageGroup group;

    private String nameEn;
    private String nameZh;

    protected StoredStage() {}

    public StoredStage(UUID requisitionId, StageGroup group, Text name) {
        this.requisitionId = requisitionId;
        this.place = group.ordinal();
        this.group = group;
        this.nameEn = name.en();
        this.nameZh = name.zh();
    }

    public void rename(Text name) {
        nameEn = name.en();
        nameZh = name.zh();
    }

    public UUID requisitionId() {
        return requisitionId;
    }

    public Stage read() {
        return new Stage(id, new Text(nameEn, nameZh), group, place);
    }
}
