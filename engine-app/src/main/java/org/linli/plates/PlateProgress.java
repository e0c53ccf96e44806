package org.linli.plates;

import java.util.List;
import org.linli.organization.UnitKind;
import org.linli.plates.PlateMapper.Area;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** How far the laying of plates has come, by area; numbers only, so it is not cut by unit. */
@UseCaseService
public class PlateProgress {
    private final PlateMapper plates;
    private final PlateAreas areas;

    PlateProgress(PlateMapper plates, PlateAreas areas) {
        this.plates = plates;
        this.areas = areas;
    }

    /**
     * The streets, or the parts of a street, a community or a grid; areas without doors are left out.
     *
     * @param under the code of the area whose parts are wanted; null: all streets
     * @throws InvalidRequestException if there is no such area
     */
    public List<AreaProgress> of(String under) {
        var area = under == null ? null : areas.area("under", under);
        return plates.listProgress(partsOf(area), area);
    }

    private static UnitKind partsOf(Area area) {
        if (area == null) {
            return UnitKind.STREET;
        }
        return area.kind() == UnitKind.STREET ? UnitKind.COMMUNITY : UnitKind.GRID;
    }
}
