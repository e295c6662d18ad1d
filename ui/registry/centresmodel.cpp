#include "ui/registry/centresmodel.h"
#include "ui/words/fieldlabels.h"

#include <algorithm>

namespace malar {
namespace {

/// A prefix as codes begin with it: the hyphen that parts it from the number is ours.
QString asPrefix(QString typed)
{
    typed = typed.simplified();
    while (typed.endsWith(u'-'))
        typed.chop(1);
    return typed;
}

} // namespace

CentresModel::CentresModel(const std::vector<PatientRecord> &records, QObject *parent)
    : EditableList({{fieldLabel("centre")}, {tr("Codes begin with")}, {tr("Patients"), Qt::AlignRight}},
                   parent),
      m_records(records)
{}

Centres CentresModel::centres() const
{
    Centres centres;
    std::ranges::transform(rows(), std::back_inserter(centres), &CentreRow::centre);
    return centres;
}

std::vector<CentreRename> CentresModel::renames() const
{
    std::vector<CentreRename> renames;
    for (const CentreRow &row : rows())
        if (!row.was.isEmpty() && row.was != row.centre.name)
            renames.push_back({row.was, row.centre.name});
    return renames;
}

int CentresModel::patients(int row) const
{
    return patientsOf(at(row).was.isEmpty() ? at(row).centre.name : at(row).was, m_records);
}

void CentresModel::setCentres(const Centres &centres)
{
    std::vector<CentreRow> rows;
    for (const Centre &centre : centres)
        rows.push_back({centre, centre.name});
    setRows(std::move(rows));
}

void CentresModel::recount()
{
    if (!rows().empty())
        emit dataChanged(index(0, Patients), index(rowCount() - 1, Patients));
}

QVariant CentresModel::value(int row, int column, int) const
{
    const Centre &centre = at(row).centre;
    switch (column) {
    case Name:
        return centre.name;
    case Prefix:
        return centre.codePrefix;
    default:
        return patients(row);
    }
}

bool CentresModel::take(int row, int column, const QVariant &given)
{
    Centre &centre = at(row).centre;
    if (column == Name)
        centre.name = given.toString().simplified();
    else
        centre.codePrefix = asPrefix(given.toString());
    return true;
}

} // namespace malar
